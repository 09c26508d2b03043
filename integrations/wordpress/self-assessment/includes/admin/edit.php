<?php
/**
 * The screen on which a position is written: the editor for authors, which opens and saves the stored document in place.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the place of the editor; admin/edit.js puts it there.
 */
function print_edit() {
	$id = asked( 'position' );
	if ( '' !== $id && ( ! preg_match( ID_PATTERN, $id ) || '' === own_text( $id ) ) ) {
		print_list();
		return;
	}
	enqueue_editor();
	$settings = array(
		'position' => $id,
		'edit'     => edit_url(),
		'login'    => add_query_arg( 'interim-login', '1', wp_login_url() ),
		// Sites of a network share the storage of the browser, and so do people at one computer.
		'drafts'   => 'wordpress-' . get_current_blog_id() . '-' . get_current_user_id() . '-',
	);
	printf( '<p><a href="%s">%s</a></p>', esc_url( page_url() ), esc_html__( 'All positions', 'self-assessment' ) );
	echo '<div id="self-assessment-edit"';
	foreach ( $settings as $name => $value ) {
		printf( ' data-%s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	echo '><p>' . esc_html__( 'The editor is loading …', 'self-assessment' ) . '</p>';
	if ( '' === $id ) {
		print_examples_to_start_from();
	}
	echo '</div>';
}

/**
 * Prints the examples where the editor finds them. Nothing in them can end the script element.
 */
function print_examples_to_start_from() {
	foreach ( example_positions() as $example ) {
		echo '<script type="application/json">' . wp_json_encode( json_decode( $example['text'] ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE ) . '</script>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped as JSON.
	}
}

/**
 * Loads the editor for authors, and what connects it with this site.
 */
function enqueue_editor() {
	$folder  = dirname( __DIR__, 2 );
	$scripts = array(
		'self-assessment-authoring' => array( 'self-assessment-editor.js', array() ),
		'self-assessment-edit'      => array( 'admin/edit.js', array( 'self-assessment-authoring', 'wp-api-fetch', 'wp-i18n' ) ),
	);
	foreach ( $scripts as $name => list( $file, $needs ) ) {
		wp_enqueue_script( $name, plugins_url( $file, dirname( __DIR__ ) ), $needs, hash_file( 'crc32b', "$folder/$file" ), true );
	}
	wp_set_script_translations( 'self-assessment-edit', 'self-assessment', "$folder/languages" );
}

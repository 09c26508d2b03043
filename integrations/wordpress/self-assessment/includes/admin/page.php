<?php
/**
 * The page Settings → Self-assessment: which positions there are, where they are shown, and what can be done with each.
 * The media library takes no JSON, and few who write positions have access to the files.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

require_once dirname( __DIR__ ) . '/usage.php';
require_once __DIR__ . '/requests.php';
require_once __DIR__ . '/notices.php';
require_once __DIR__ . '/list.php';
require_once __DIR__ . '/versions.php';
require_once __DIR__ . '/upload.php';
require_once __DIR__ . '/replace.php';
require_once __DIR__ . '/delete.php';
require_once __DIR__ . '/duplicate.php';
require_once __DIR__ . '/preview.php';
require_once __DIR__ . '/edit.php';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_filter( 'plugin_action_links_' . plugin_basename( dirname( __DIR__, 2 ) . '/self-assessment.php' ), __NAMESPACE__ . '\add_action_link' );

/**
 * Adds the page to the menu.
 */
function add_page() {
	$title = __( 'Self-assessment', 'self-assessment' );
	$menu  = _x( 'Self-assessment', 'menu', 'self-assessment' );
	$hook  = add_options_page( $title, $menu, capability(), PAGE, __NAMESPACE__ . '\print_page' );
	if ( $hook ) {
		add_action( "admin_print_styles-$hook", __NAMESPACE__ . '\enqueue_style' );
	}
}

/**
 * Leads from the list of plugins to the page.
 *
 * @param string[] $links Links in the row of the plugin.
 * @return string[]
 */
function add_action_link( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( page_url() ), esc_html__( 'Settings', 'self-assessment' ) );
	return current_user_can( capability() ) ? array_merge( array( $link ), $links ) : $links;
}

/**
 * Loads the looks of the page.
 */
function enqueue_style() {
	wp_enqueue_style( 'self-assessment-admin', plugins_url( 'admin/page.css', dirname( __DIR__ ) ), array(), hash_file( 'crc32b', dirname( __DIR__, 2 ) . '/admin/page.css' ) );
}

/**
 * Prints the page: the list, or what one of its links leads to.
 */
function print_page() {
	$views = array(
		'edit'      => __NAMESPACE__ . '\print_edit',
		'preview'   => __NAMESPACE__ . '\print_preview',
		'replace'   => __NAMESPACE__ . '\print_replace',
		'delete'    => __NAMESPACE__ . '\print_delete',
		'duplicate' => __NAMESPACE__ . '\print_duplicate',
	);
	$view  = $views[ asked( 'view' ) ] ?? __NAMESPACE__ . '\print_list';
	echo '<div class="wrap self-assessment-admin"><h1>' . esc_html__( 'Self-assessment', 'self-assessment' ) . '</h1>';
	print_notices();
	$view();
	echo '</div>';
}

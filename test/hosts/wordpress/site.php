<?php
// What a test asks WordPress to do, as `php site.php FOLDER OPERATION JSON`; answers in JSON.
[ , $folder, $operation, $json ] = $argv;
$input = json_decode( $json, true );

$_SERVER += array(
	'HTTP_HOST'       => $input['host'],
	'SERVER_NAME'     => '127.0.0.1',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
	// Chooses the site of a network.
	'REQUEST_URI'     => $input['site'] ?? '/',
);
if ( 'install' === $operation ) {
	define( 'WP_INSTALLING', true );
}
// Nothing leaves this machine, the mail that greets a new administrator neither.
function wp_mail() {
	return true;
}
require "$folder/wp-load.php";
foreach ( array( 'upgrade', 'plugin', 'file', 'class-wp-upgrader' ) as $file ) {
	require_once ABSPATH . "wp-admin/includes/$file.php";
}

/** Makes a site with one user of each role, whose password is the name of the role. */
function install() {
	wp_install( 'A site', 'admin', 'admin@example.org', false, '', 'admin' );
	foreach ( array( 'editor', 'author' ) as $role ) {
		wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'role' => $role ) );
	}
	foreach ( get_users( array( 'fields' => 'ID' ) ) as $id ) {
		// Nobody has to be shown around in the editor.
		$preferences = array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) );
		update_user_meta( $id, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $preferences );
	}
	update_option( 'permalink_structure', '/%postname%/' );
	flush_rewrite_rules( false );
	return get_bloginfo( 'version' );
}

/** Makes the site the first one of a network, whose sites lie in folders. */
function make_network( $input ) {
	global $wpdb;
	foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) {
		$wpdb->$name = $table;
	}
	install_network();
	return populate_network( 1, $input['host'], 'admin@example.org', 'A network', '/', false );
}

/** Adds a site to the network. One of its administrators is `editor`, who has no say in the network. */
function add_site( $input ) {
	// Otherwise the address would lose its port.
	add_filter( 'sanitize_user', fn( $clean, $raw ) => $raw, 10, 2 );
	$id = wpmu_create_blog( $input['host'], $input['path'], 'Another site', get_user_by( 'login', 'admin' )->ID );
	if ( is_wp_error( $id ) ) {
		throw new Exception( $id->get_error_message() );
	}
	add_user_to_blog( $id, get_user_by( 'login', 'editor' )->ID, 'administrator' );
	add_user_to_blog( $id, get_user_by( 'login', 'author' )->ID, 'author' );
	return $id;
}

/** Gives a user another role on the site, in a network on that one alone. */
function set_role( $input ) {
	get_user_by( 'login', $input['user'] )->set_role( $input['role'] );
}

/** Installs the plugin from its zip file, as the upload form does, and activates it, in a network on all sites. */
function install_plugin( $input ) {
	$skin     = new Automatic_Upgrader_Skin();
	$upgrader = new Plugin_Upgrader( $skin );
	$done     = $upgrader->install( $input['zip'] );
	if ( true !== $done ) {
		throw new Exception( implode( "\n", $skin->get_upgrade_messages() ) );
	}
	$plugin    = $upgrader->plugin_info();
	$activated = activate_plugin( $plugin, '', is_multisite() );
	if ( is_wp_error( $activated ) ) {
		throw new Exception( $activated->get_error_message() );
	}
	return get_plugin_data( WP_PLUGIN_DIR . "/$plugin", false, false );
}

/** Deletes the plugin the way the list of plugins does. */
function delete_plugin() {
	wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
	$plugin = 'self-assessment/self-assessment.php';
	deactivate_plugins( $plugin, false, is_multisite() );
	WP_Filesystem();
	return delete_plugins( array( $plugin ) );
}

/** Chooses the language of the site. */
function set_locale( $input ) {
	return update_option( 'WPLANG', 'en_US' === $input['locale'] ? '' : $input['locale'] );
}

/** Saves a post in the name of a user, through the filters that apply to that user; answers with what was kept. */
function save( $input ) {
	wp_set_current_user( get_user_by( 'login', $input['as'] )->ID );
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_title'     => $input['title'] ?? 'A job posting',
				'post_name'      => $input['slug'],
				'post_content'   => $input['content'],
				'post_status'    => 'publish',
				'comment_status' => 'closed',
			)
		),
		true
	);
	if ( is_wp_error( $id ) ) {
		throw new Exception( $id->get_error_message() );
	}
	return array(
		'id'      => $id,
		'url'     => get_permalink( $id ),
		'content' => get_post( $id )->post_content,
	);
}

/** Puts a widget where the theme shows some. */
function add_widget( $input ) {
	$name     = "widget_{$input['kind']}";
	$widgets  = array_filter( (array) get_option( $name, array() ), 'is_array' );
	$number   = 1 + max( array( 1, ...array_keys( $widgets ) ) );
	$sidebars = wp_get_sidebars_widgets();

	$sidebars[ $input['sidebar'] ][] = "{$input['kind']}-$number";
	update_option( $name, $widgets + array( $number => $input['settings'], '_multiwidget' => 1 ) );
	wp_set_sidebars_widgets( $sidebars );
}

/** Deletes all posts and widgets, and what the plugin keeps in the database of documents. */
function forget() {
	foreach ( get_posts( array( 'numberposts' => -1, 'post_status' => 'any' ) ) as $post ) {
		wp_delete_post( $post->ID, true );
	}
	array_map( 'delete_option', options( array( 'pattern' => 'self\_assessment\_%' ) ) );
	array_map( 'delete_option', array( 'widget_block', 'widget_text', 'sidebars_widgets' ) );
}

/** The names of options. */
function options( $input ) {
	global $wpdb;
	return $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $input['pattern'] ) );
}

echo json_encode( $operation( $input ) );
